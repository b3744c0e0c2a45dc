package eu.dfence.register.privacy.breaches;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.letters.api.Sentences;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a report to the Ombudsman says of its own, in its language. */
record Words(LetterLanguage language, ZoneId zone) {
    private static final Map<String, Sentences> ALL = Sentences.all(Words.class, "Words");
    private static final Map<LetterLanguage, DateTimeFormatter> MOMENT = Map.of(
            LetterLanguage.FI, DateTimeFormatter.ofPattern("d.M.uuuu 'klo' H.mm"),
            LetterLanguage.SV, DateTimeFormatter.ofPattern("d.M.uuuu 'kl.' H.mm"),
            LetterLanguage.EN, DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.ENGLISH));

    static Set<String> keys(LetterLanguage language) {
        return ALL.get(language.tag()).keys();
    }

    String text(String key) {
        return ALL.get(language.tag()).text(key);
    }

    String at(Instant moment) {
        return MOMENT.get(language).format(moment.atZone(zone));
    }

    <E extends Enum<E>> String listed(String prefix, Collection<E> constants) {
        return new TreeSet<>(constants)
                .stream().map(each -> text(prefix + each.name())).collect(Collectors.joining("; "));
    }
}
