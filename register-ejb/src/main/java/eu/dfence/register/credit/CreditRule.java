package eu.dfence.register.credit;

import eu.dfence.register.credit.api.Rule;
import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A threshold and the days on which it holds. Written by migrations only. */
@Entity
@Table(name = "credit_rule")
@NotPersonal("a rule for everybody")
class CreditRule {
    @Id
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule")
    private Rule rule;

    @Column(name = "threshold", precision = 12, scale = 2)
    private BigDecimal threshold;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "source")
    private String source;

    protected CreditRule() {}

    CreditRule(Rule rule, String threshold, String source) {
        this.rule = rule;
        this.threshold = new BigDecimal(threshold);
        this.source = source;
    }

    Rule rule() {
        return rule;
    }

    BigDecimal threshold() {
        return threshold;
    }

    String source() {
        return source;
    }
}
