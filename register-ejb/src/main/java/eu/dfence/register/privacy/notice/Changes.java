package eu.dfence.register.privacy.notice;

import eu.dfence.register.privacy.letters.api.LetterLanguage;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.ClauseChange;
import eu.dfence.register.privacy.notice.api.ClauseChange.Kind;
import eu.dfence.register.privacy.notice.api.ClauseChange.Mark;
import eu.dfence.register.privacy.notice.api.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two texts of the notice, clause by clause and word by word. */
record Changes(Map<Clause, Passage> before, Map<Clause, Passage> after) {
    private static final Set<Clause> TOLD =
            Set.of(Clause.PURPOSES, Clause.INTERESTS, Clause.RECIPIENTS, Clause.TRANSFERS);
    private static final Pattern WORD = Pattern.compile("\\n|[^\\s]+");

    static Changes between(List<Passage> before, List<Passage> after) {
        return new Changes(byClause(before), byClause(after));
    }

    private static Map<Clause, Passage> byClause(List<Passage> passages) {
        return passages.stream().collect(Collectors.toMap(Passage::clause, Function.identity()));
    }

    /**
     * Whether people must be told of what came after: in any language both are known in, one of the clauses differs of which Art. 13(3) and
     * 14(4) speak. A version nobody knows clause by clause counts as another one.
     */
    static boolean mustBeTold(Map<LetterLanguage, List<Passage>> before, Map<LetterLanguage, List<Passage>> after) {
        List<Changes> known = Stream.of(LetterLanguage.values())
                .map(each -> between(before.getOrDefault(each, List.of()), after.getOrDefault(each, List.of())))
                .filter(each -> !each.before.isEmpty() && !each.after.isEmpty())
                .toList();
        return known.isEmpty() || known.stream().anyMatch(each -> !Collections.disjoint(each.changed(), TOLD));
    }

    /** Clauses that do not say the same. */
    Set<Clause> changed() {
        Set<Clause> changed = EnumSet.noneOf(Clause.class);
        Stream.of(Clause.values()).filter(each -> kind(each) != Kind.SAME).forEach(changed::add);
        return changed;
    }

    List<ClauseChange> told() {
        return Stream.of(Clause.values())
                .filter(each -> before.containsKey(each) || after.containsKey(each))
                .map(this::told)
                .toList();
    }

    private ClauseChange told(Clause clause) {
        Passage now = after.getOrDefault(clause, before.get(clause));
        List<String> old = words(before.get(clause));
        List<String> fresh = words(after.get(clause));
        int[][] common = common(old, fresh);
        List<Mark> left = new ArrayList<>();
        List<Mark> right = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                mark(left, old.get(i++), false);
                mark(right, fresh.get(j++), false);
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                mark(left, old.get(i++), true);
            } else {
                mark(right, fresh.get(j++), true);
            }
        }
        return new ClauseChange(clause, now.heading(), kind(clause), left, right);
    }

    private Kind kind(Clause clause) {
        Passage old = before.get(clause);
        Passage fresh = after.get(clause);
        if (old == null) return fresh == null ? Kind.SAME : Kind.ADDED;
        if (fresh == null) return Kind.REMOVED;
        return old.body().equals(fresh.body()) ? Kind.SAME : Kind.CHANGED;
    }

    private static List<String> words(Passage passage) {
        return passage == null
                ? List.of()
                : WORD.matcher(passage.body())
                        .results()
                        .map(found -> found.group())
                        .toList();
    }

    /** Words that follow each other with the same mark stand together. */
    private static void mark(List<Mark> marks, String word, boolean changed) {
        Mark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        if (last == null || last.changed() != changed) {
            marks.add(new Mark(word, changed));
        } else {
            boolean joined = word.equals("\n") || last.text().endsWith("\n");
            marks.set(marks.size() - 1, new Mark(last.text() + (joined ? "" : " ") + word, changed));
        }
    }

    /** How long the longest common run of words is, from each pair of places to the end. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
