/** Issues for readers elsewhere: as a mail, as the text of a release, for WeChat. Files only: nothing is ever sent. */
@NullMarked
package io.github.mineweekly.newsletter.edition;

import org.jspecify.annotations.NullMarked;
