package io.github.mineweekly.newsletter.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making. Leaves out the characters that XML has no way to say, and puts each element on a line
 * of its own. Not thread-safe.
 */
final class XmlText {
    private static final char LINE_END = '\n';

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private XmlText() throws XMLStreamException {
        // The default one, by name: a look-up would ask the thread's class loader, which may know none.
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** What writes a document's content. */
    interface ElementContent {
        void write(XmlText xml) throws XMLStreamException;
    }

    static String document(ElementContent content) {
        try {
            XmlText xml = new XmlText();
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.text.append(LINE_END);
            content.write(xml);
            xml.out.writeEndDocument();
            xml.out.flush();
            return xml.text.append(LINE_END).toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a writer in memory failed", e);
        }
    }

    void open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    void close() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
    }

    /** An element with text and attributes, given as name, value, name, value. */
    void element(String name, String content, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        out.writeCharacters(legal(content));
        close();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
        out.writeCharacters("\n");
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    /** The text without what XML 1.0 forbids: control characters, halves of pairs, U+FFFE and U+FFFF. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(XmlText::isLegal)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
