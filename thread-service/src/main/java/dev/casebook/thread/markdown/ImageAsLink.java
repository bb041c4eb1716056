package dev.casebook.thread.markdown;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** An image becomes a link to it: opening a thread must not tell a foreign server who reads it. */
final class ImageAsLink implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    ImageAsLink(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
        Image image = (Image) node;
        HtmlWriter html = context.getWriter();
        html.tag("a", Map.of("href", image.getDestination()));
        html.text(text(image));
        html.tag("/a");
    }

    private static String text(Image image) {
        StringBuilder alternative = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                alternative.append(text.getLiteral());
            }
        });
        return alternative.isEmpty() ? image.getDestination() : alternative.toString();
    }
}
