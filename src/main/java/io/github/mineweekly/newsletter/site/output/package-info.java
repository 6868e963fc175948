/**
 * The writer of the site, which may be killed at any moment. One run is a sequence of steps:
 *
 * <pre>
 * names -> lock -> places -> room -> open state -> list of both -> files -> deletions -> list -> closed state
 * </pre>
 *
 * <p>What holds when it is killed at an arrow:
 *
 * <ul>
 *   <li>up to {@code room}: nothing was written. The names of all planned files were checked first, then what is in
 *       their places, then whether the disk has room for them, so that a plan that cannot be written changes nothing;
 *   <li>after {@code open state}: the site is the old one. The state names the files of the old and of the new site
 *   with both hashes, and that the run has not ended;
 *   <li>after {@code list of both}: {@code assets/copied.txt} names the files of both sites that bear no mark;
 *   <li>within {@code files}: each file is whole, the old one or the new one, and what pages refer to comes before
 *   them. A draft named {@code .newsletter-<id>.tmp} may be left beside a file;
 *   <li>after {@code files}: the new site is complete, and stale files are still there;
 *   <li>within {@code deletions}: the new site, and fewer stale files;
 *   <li>after {@code closed state}: the state names the files of the new site, and nothing else is to be done.
 * </ul>
 *
 * <p>The next run finds an open state and does three things more: it looks through the whole folder for files that bear
 * the newsletter's mark, it removes drafts, and it removes folders that were made for files that never came. A stale
 * file is deleted before its turn only if a new file needs its place: as a folder, as a file, or under another case.
 *
 * <p>Which files are the newsletter's own, in this order:
 *
 * <ol>
 *   <li>a file that the state names, with a hash that the state names;
 *   <li>a page or feed that bears the {@link io.github.mineweekly.newsletter.site.output.FileMark}, in its head or at the
 *       beginning of its content in the skin of the project's site, which holds an id of this newsletter, so that
 *       another newsletter's folder within this one is left alone; a script of the search, which only this plugin
 *       writes under such a name;
 *   <li>a file whose path and content are in {@code assets/copied.txt}.
 * </ol>
 *
 * <p>A planned file whose place holds a page or feed with the mark of another newsletter, and that is not own by the
 * state or the list, belongs to that one: two newsletters have one folder, and the second is refused before the open
 * state.
 *
 * <p>With a closed state only the files that it names are looked at, unless the home page or {@code assets/copied.txt}
 * is not as it says: then the folder is another site's than the state's, and looked through too. A state that is not
 * understood to its last byte is lost, which is said, and the marks and the list decide alone. A file that the state
 * names and that is not own by any of these was changed by someone else: it stays, and is named.
 */
@NullMarked
package io.github.mineweekly.newsletter.site.output;

import org.jspecify.annotations.NullMarked;
