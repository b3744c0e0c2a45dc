package eu.dfence.register.privacy.notice;

import eu.dfence.register.customers.api.Source;
import eu.dfence.register.privacy.catalogue.api.Catalogue;
import eu.dfence.register.privacy.catalogue.api.ClassifiedColumn;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.catalogue.api.SchemaAccounts;
import eu.dfence.register.privacy.disclosures.api.DisclosuresKnown;
import eu.dfence.register.privacy.letters.api.HouseKnown;
import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Cookie;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.Processing;
import eu.dfence.register.privacy.notice.api.Use;
import eu.dfence.register.privacy.retention.api.PeriodsKnown;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the catalogue, the schema and the tables that say what is decided. */
@Dependent
class RunningSystem implements Processing {
    @Inject
    Catalogue catalogue;

    @Inject
    SchemaAccounts schema;

    @Inject
    HouseKnown house;

    @Inject
    DisclosuresKnown disclosures;

    @Inject
    PeriodsKnown periods;

    @Inject
    Bases bases;

    @Override
    public Facts facts(LocalDate day) {
        List<Held> held = held(catalogue.columns());
        return new Facts(
                day,
                inEach(house::controller, day),
                inEach(house::ombudsman, day),
                uses(held, bases.on(day)),
                held,
                schema.unaccounted(),
                disclosures.named(day),
                disclosures.partners(day).stream()
                        .filter(each -> each.row().obstacles().isEmpty())
                        .toList(),
                periods.on(day),
                List.of(Source.values()),
                List.of(Cookie.values()));
    }

    private static Map<String, String> inEach(
            BiFunction<LetterLanguage, LocalDate, Optional<String>> question, LocalDate day) {
        Map<String, String> told = new TreeMap<>();
        for (LetterLanguage language : LetterLanguage.values()) {
            question.apply(language, day).map(String::strip).ifPresent(text -> told.put(language.tag(), text));
        }
        return told;
    }

    static List<Held> held(List<ClassifiedColumn> columns) {
        Map<DataCategory, List<PersonalData>> byCategory = columns.stream()
                .map(ClassifiedColumn::personal)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(PersonalData::category, TreeMap::new, Collectors.toList()));
        return byCategory.entrySet().stream()
                .map(each -> new Held(
                        each.getKey(),
                        each.getValue().stream()
                                .flatMap(data -> Stream.of(data.purposes()))
                                .collect(Collectors.toSet()),
                        each.getValue().stream().map(PersonalData::clock).collect(Collectors.toSet()),
                        each.getValue().size()))
                .toList();
    }

    private static List<Use> uses(List<Held> held, Map<Purpose, List<Use.Ground>> grounds) {
        Set<Purpose> named = EnumSet.noneOf(Purpose.class);
        held.forEach(each -> named.addAll(each.purposes()));
        return named.stream()
                .map(purpose -> new Use(purpose, grounds.getOrDefault(purpose, List.of())))
                .toList();
    }
}
