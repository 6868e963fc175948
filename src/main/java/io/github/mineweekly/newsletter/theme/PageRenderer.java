package io.github.mineweekly.newsletter.theme;

import io.github.mineweekly.newsletter.catalog.ReservedPaths;
import io.github.mineweekly.newsletter.theme.model.FrameModel;
import io.github.mineweekly.newsletter.theme.model.Head;
import io.github.mineweekly.newsletter.theme.model.PageContext;
import io.github.mineweekly.newsletter.theme.model.PageKind;
import io.github.mineweekly.newsletter.theme.page.RenderedPage;
import io.github.mineweekly.newsletter.theme.template.Assets;
import io.github.mineweekly.newsletter.theme.template.Templates;
import io.github.mineweekly.newsletter.theme.view.FrameView;
import java.util.List;

/** Puts the content of pages into their frame. Immutable and thread-safe. */
final class PageRenderer {
    /** How a block of code begins. */
    private static final String CODE = "<pre class=\"nl-code\"";

    private final Templates templates;
    private final Assets assets;
    private final FrameModel frames;

    PageRenderer(Templates templates, Assets assets, FrameModel frames) {
        this.templates = templates;
        this.assets = assets;
        this.frames = frames;
    }

    /**
     * @param head of the page
     * @param view what the page's template asks for
     * @param around the frame's values
     */
    RenderedPage page(String template, Head head, Record view, FrameView around, PageContext context) {
        String content = templates.renderStripped(template, view, around);
        if (around.inSkin()) {
            return inSkin(head, content, around, context);
        }
        FrameView whole = content.contains(CODE) ? withCode(around, context) : around;
        return new RenderedPage.Document(templates.render("page", new FrameView.Page(content), whole));
    }

    /** A page that helps to find an issue. */
    RenderedPage find(String template, Head head, Record view, PageContext context) {
        return page(template, head, view, findFrame(head, context), context);
    }

    /** The frame of a page that helps to find an issue. */
    FrameView findFrame(Head head, PageContext context, String... scripts) {
        return frames.find(frames.of(head, context), List.of(scripts), context.links());
    }

    /** Loads what a page needs that shows code. */
    private FrameView withCode(FrameView frame, PageContext context) {
        List<String> scripts = List.of(assets.codeScript().path());
        return frames.loading(frame, assets.codeStyle(), scripts, context.links())
                .withHasCopies(true);
    }

    /** The skin has the page's one element {@code main}, and names the project itself. */
    private RenderedPage inSkin(Head head, String content, FrameView around, PageContext context) {
        // The page of problems stands alone.
        String checks = head.kind() == PageKind.PLAIN ? "" : context.links().to(ReservedPaths.CHECKS);
        FrameView.Skin skin = new FrameView.Skin(
                context.links().to(assets.skinStyle().path()),
                checks,
                head.path().equals(ReservedPaths.CHECKS),
                content);
        return new RenderedPage.InSkin(
                head.title().replaceAll("\\R", " "), head.indexed(), templates.render("skin", skin, around));
    }
}
