/**
 * An issue for WeChat, whose editor takes HTML that is pasted: styles in each element, and links to WeChat's own pages
 * only.
 */
@NullMarked
package io.github.mineweekly.newsletter.edition.wechat;

import org.jspecify.annotations.NullMarked;
