package eu.dfence.register.web.letters;

import eu.dfence.register.privacy.letters.api.TemplateFault;
import eu.dfence.register.privacy.letters.api.TemplateFault.Why;
import eu.dfence.register.web.shell.Texts;
import java.util.List;

/**
 * A line with what is wrong in it.
 *
 * @param offset where the fault stands in the whole text, the first character being 0
 * @param text the line; empty for what stands in none
 */
public record FaultyLine(int line, int column, int offset, String text, String sentence) {
    static List<FaultyLine> of(List<TemplateFault> faults, String body) {
        String[] lines = body.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        return faults.stream().map(fault -> of(fault, lines)).toList();
    }

    private static FaultyLine of(TemplateFault fault, String[] lines) {
        int offset = fault.column() - 1;
        for (int i = 0; i < fault.line() - 1; i++) {
            offset += lines[i].length() + 1;
        }
        String text = fault.why() == Why.LEFT_OUT ? "" : lines[fault.line() - 1];
        return new FaultyLine(fault.line(), fault.column(), offset, text, Texts.of(fault.key(), fault.word()));
    }
}
