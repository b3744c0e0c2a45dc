package eu.dfence.register.privacy.report;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Purpose;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** On which days the person's data was looked at and why, and by nobody's name (CJEU C-579/21). */
final class Looks {
    /** @param purpose in words */
    private record Day(LocalDate day, String purpose) {}

    private final List<Value> values;
    private final Words words;
    private final ValueWords said;

    Looks(List<Value> values, Words words, ValueWords said) {
        this.values = values;
        this.words = words;
        this.said = said;
    }

    /** None when nobody looked. */
    List<Table> tables() {
        Map<Day, Integer> days =
                new TreeMap<>(Comparator.comparing(Day::day).reversed().thenComparing(Day::purpose));
        rows().forEach(row -> {
            if (row.containsKey("at")) days.merge(day(row), 1, Integer::sum);
        });
        if (days.isEmpty()) return List.of();
        return List.of(new Table(
                words.text("looks.table"),
                List.of(words.text("head.on"), words.text("head.purpose"), words.text("head.times")),
                days.entrySet().stream()
                        .map(each -> List.of(
                                said.day(each.getKey().day()),
                                each.getKey().purpose(),
                                String.valueOf(each.getValue())))
                        .toList()));
    }

    private Day day(Map<String, String> row) {
        String purpose = row.get("purpose");
        return new Day(
                said.dayOf(row.get("at")), purpose == null ? "–" : words.text("purpose." + Purpose.valueOf(purpose)));
    }

    /** The log's values, look by look; a search tells its id in another table, and its time and purpose in the log's. */
    private List<Map<String, String>> rows() {
        return values.stream()
                .filter(value -> value.holding().category() == DataCategory.ACCESS_LOG)
                .collect(Collectors.groupingBy(Value::row, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(row -> row.stream()
                        .collect(Collectors.toMap(
                                each -> each.holding().column(),
                                each -> each.holding().value(),
                                (one, other) -> one)))
                .toList();
    }
}
