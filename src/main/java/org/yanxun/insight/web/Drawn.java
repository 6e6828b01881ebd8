package org.yanxun.insight.web;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yanxun.shell.speech.Language;

/**
 * A part of a page that is the same for everybody who reads it in the same language: drawn for the first, then only sent.
 * It stands beside the figures it shows and goes with them; what it draws must know of no reader.
 */
public final class Drawn {

    private final Map<Language, byte[]> kept = new ConcurrentHashMap<>();

    /** That part, drawn now if nobody has read it in that language yet. */
    public Content in(Language language, Content part) {
        byte[] html = kept.computeIfAbsent(language, first -> draw(part));
        return output -> output.writeBinaryContent(html);
    }

    private static byte[] draw(Content part) {
        var output = new Utf8ByteOutput();
        part.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toByteArray();
    }
}
