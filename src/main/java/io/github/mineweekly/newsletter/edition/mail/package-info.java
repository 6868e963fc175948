/** An issue as a mail: HTML, plain text, a message, and JSON for the services that send it. Nothing here sends. */
@NullMarked
package io.github.mineweekly.newsletter.edition.mail;

import org.jspecify.annotations.NullMarked;
