package eu.dfence.register.privacy.evidence;

import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * One part of the record as it is written.
 *
 * @param whole whether nothing it must say is missing
 */
record Part(RecordPart part, Section section, boolean whole) {
    /** Part, letter, what its rows are, and a row; paragraphs first. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        String letter = part.letter() == null ? "" : part.letter();
        section.paragraphs().forEach(text -> lines.add(List.of(letter, section.heading(), "", text)));
        section.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> lines.add(
                                List.of(letter, section.heading(), table.caption(), String.join(" | ", row)))));
        return lines;
    }
}
