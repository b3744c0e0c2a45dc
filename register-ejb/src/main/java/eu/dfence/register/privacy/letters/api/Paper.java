package eu.dfence.register.privacy.letters.api;

import java.util.List;

/**
 * A document that is no letter: sections of text and tables, on the house's sheet. Everything in it is printed as it
 * stands. Says nothing of itself in a log.
 *
 * @param caseNumber of the case it belongs to
 */
public record Paper(LetterLanguage language, String title, String caseNumber, List<Section> sections) {
    public record Section(String heading, List<String> paragraphs, List<Table> tables) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }
    }

    /**
     * @param caption what its rows are
     * @param head a name for each column
     * @param rows each as long as the head; a line break in a cell stays one
     */
    public record Table(String caption, List<String> head, List<List<String>> rows) {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }

    public Paper {
        sections = List.copyOf(sections);
    }

    @Override
    public String toString() {
        return "Paper[" + caseNumber + "]";
    }
}
