package eu.dfence.register.credit;

import eu.dfence.register.credit.api.GroundsCard.Line;
import eu.dfence.register.credit.api.Outcome;
import eu.dfence.register.credit.api.Rule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules of a day held against the facts; what comes of it is a proposal and nothing else. */
final class Weighing {
    private final Map<Rule, CreditRule> rules = new EnumMap<>(Rule.class);
    private final Facts facts;

    /** @param inForce one for each {@link Rule} */
    Weighing(List<CreditRule> inForce, Facts facts) {
        inForce.forEach(each -> rules.put(each.rule(), each));
        if (rules.size() != Rule.values().length) throw new IllegalStateException("a credit rule has no threshold");
        this.facts = facts;
    }

    List<Line> lines() {
        return Arrays.stream(Rule.values()).map(this::line).toList();
    }

    private Line line(Rule rule) {
        CreditRule row = rules.get(rule);
        return new Line(rule, facts.measured(rule), row.threshold(), kept(rule), row.source());
    }

    private boolean kept(Rule rule) {
        return !rule.condition()
                || facts.measured(rule).compareTo(rules.get(rule).threshold()) <= 0;
    }

    Outcome proposal() {
        return Arrays.stream(Rule.values()).allMatch(this::kept) ? Outcome.GRANTED : Outcome.REFUSED;
    }

    /** Euros; 0 when credit is not proposed. */
    BigDecimal limit() {
        if (proposal() == Outcome.REFUSED) return BigDecimal.ZERO.setScale(2);
        boolean known = facts.measured(Rule.KNOWN_AFTER)
                        .compareTo(rules.get(Rule.KNOWN_AFTER).threshold())
                >= 0;
        return rules.get(known ? Rule.LIMIT_KNOWN : Rule.LIMIT_NEW).threshold();
    }
}
