package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Fault;
import eu.dfence.register.privacy.notice.api.Passage;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.shared.api.Sha256;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The notice as it would be published now, in every language, and what keeps it from being published. */
record Draft(
        Facts facts,
        Map<LetterLanguage, Map<Clause, String>> own,
        Map<LetterLanguage, List<Passage>> texts,
        List<Fault> faults) {

    static Draft of(Facts facts, Map<LetterLanguage, Map<Clause, String>> own, Map<String, String> repealed) {
        Map<LetterLanguage, List<Passage>> texts = new EnumMap<>(LetterLanguage.class);
        for (LetterLanguage language : LetterLanguage.values()) {
            texts.put(language, new Composition(facts, own.getOrDefault(language, Map.of()), language).passages());
        }
        return new Draft(facts, own, texts, Faults.of(facts, texts, repealed));
    }

    /** The fingerprint of what it says, in every language: whoever publishes shows by it what was read. */
    String sha256() {
        return Sha256.hex(texts.entrySet().stream()
                .flatMap(text -> text.getValue().stream()
                        .map(each -> text.getKey() + "\n" + each.clause() + "\n" + each.heading() + "\n" + each.body()))
                .collect(Collectors.joining("\n\n")));
    }

    /** @throws RegisterException {@code notice.refused.clause.} and the first clause that is not fit to be published */
    void refuseFaults() {
        faults.stream().findFirst().ifPresent(fault -> {
            throw new RegisterException("notice.refused.clause." + fault.clause());
        });
    }
}
