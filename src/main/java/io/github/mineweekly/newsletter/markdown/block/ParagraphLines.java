package io.github.mineweekly.newsletter.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves the lines of a finished paragraph into a child of it. Otherwise flexmark joins them for its inline parser,
 * which takes more than linear time when quote markers are between them, and which nobody asks for here.
 */
final class ParagraphLines extends Node {
    private final List<BasedSequence> lines;

    private ParagraphLines(BasedSequence chars, List<BasedSequence> lines) {
        super(chars);
        this.lines = lines;
    }

    static List<BasedSequence> of(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof ParagraphLines moved ? moved.lines : paragraph.getContentLines();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Makes the step of flexmark's parser that does it. */
    static final class Factory implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return (block, sameState) -> {
                List<BasedSequence> lines = block.getContentLines();
                block.setContentLines(List.of());
                block.appendChild(new ParagraphLines(block.getChars(), lines));
                return 0;
            };
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
