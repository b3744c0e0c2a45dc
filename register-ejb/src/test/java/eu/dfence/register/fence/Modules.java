package eu.dfence.register.fence;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The map of the modules: which there are and what each may look at. A second root lets the planted faults have a map of their own. */
record Modules(String root) {
    static final String ROOT = "eu.dfence.register";

    static final Map<String, Set<String>> LOOKS_AT = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("privacy.catalogue", Set.of("shared")),
            Map.entry("banking", Set.of("shared")),
            Map.entry("operations", Set.of("shared")),
            Map.entry("staff", Set.of("shared", "privacy.catalogue")),
            Map.entry("privacy.access", Set.of("shared", "privacy.catalogue", "staff", "privacy.vault")),
            Map.entry("customers", Set.of("shared", "privacy.catalogue", "staff", "privacy.access", "privacy.vault")),
            Map.entry("orders", Set.of("shared", "privacy.catalogue", "staff", "privacy.access", "customers")),
            Map.entry("invoicing.print", Set.of("shared", "banking")),
            Map.entry(
                    "invoicing",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "staff",
                            "privacy.access",
                            "customers",
                            "orders",
                            "banking",
                            "invoicing.print")),
            Map.entry(
                    "claims",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "staff",
                            "privacy.access",
                            "invoicing")),
            Map.entry(
                    "credit",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "privacy.letters",
                            "staff",
                            "privacy.access",
                            "customers",
                            "invoicing",
                            "claims")),
            Map.entry(
                    "privacy.rectification",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "staff",
                            "privacy.access",
                            "customers",
                            "privacy.letters",
                            "privacy.requests")),
            Map.entry("privacy.disclosures", Set.of("shared", "privacy.catalogue", "staff", "privacy.access")),
            Map.entry(
                    "privacy.notice",
                    Set.of(
                            "shared",
                            "privacy.catalogue",
                            "staff",
                            "privacy.access",
                            "privacy.disclosures",
                            "privacy.retention",
                            "privacy.letters",
                            "privacy.requests",
                            "customers",
                            "outreach")),
            Map.entry(
                    "privacy.evidence",
                    Set.of(
                            "shared",
                            "privacy.catalogue",
                            "privacy.consent",
                            "privacy.disclosures",
                            "privacy.ledger",
                            "privacy.letters",
                            "privacy.notice",
                            "privacy.retention",
                            "privacy.scanner",
                            "privacy.screening",
                            "privacy.vault",
                            "staff")),
            Map.entry("privacy.screening", Set.of("shared", "privacy.catalogue", "staff")),
            Map.entry(
                    "privacy.breaches",
                    Set.of(
                            "shared",
                            "banking",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "privacy.letters",
                            "staff",
                            "privacy.access",
                            "customers")),
            Map.entry(
                    "outreach",
                    Set.of(
                            "shared",
                            "privacy.catalogue",
                            "staff",
                            "privacy.access",
                            "privacy.disclosures",
                            "privacy.consent",
                            "customers")),
            Map.entry("privacy.consent", Set.of("shared", "privacy.catalogue", "staff", "privacy.access")),
            Map.entry("privacy.letters", Set.of("shared", "privacy.catalogue", "staff")),
            Map.entry("privacy.retention", Set.of("shared", "privacy.catalogue")),
            Map.entry("privacy.vault", Set.of("shared", "privacy.catalogue", "staff")),
            Map.entry("privacy.scanner", Set.of("shared", "privacy.catalogue", "privacy.vault")),
            Map.entry("privacy.report", Set.of("shared", "privacy.catalogue", "privacy.letters", "privacy.retention")),
            Map.entry(
                    "privacy.erasure",
                    Set.of(
                            "shared",
                            "privacy.catalogue",
                            "privacy.letters",
                            "privacy.retention",
                            "privacy.requests",
                            "privacy.ledger",
                            "privacy.outbox",
                            "staff",
                            "customers")),
            Map.entry(
                    "privacy.outbox",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "privacy.access",
                            "privacy.letters",
                            "staff",
                            "customers")),
            Map.entry(
                    "privacy.replay",
                    Set.of(
                            "shared",
                            "privacy.catalogue",
                            "privacy.access",
                            "privacy.consent",
                            "privacy.ledger",
                            "staff",
                            "customers")),
            Map.entry("privacy.ledger", Set.of("shared", "privacy.catalogue", "privacy.vault")),
            Map.entry(
                    "privacy.requests",
                    Set.of(
                            "shared",
                            "privacy.disclosures",
                            "privacy.catalogue",
                            "privacy.letters",
                            "privacy.report",
                            "banking",
                            "staff",
                            "privacy.access",
                            "customers")));

    /** What the module's tables and sequences are called; a module without tables is absent. */
    static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("operations", "operations_"),
            Map.entry("staff", "staff_"),
            Map.entry("privacy.access", "access_"),
            Map.entry("privacy.letters", "letters_"),
            Map.entry("customers", "customers_"),
            Map.entry("orders", "orders_"),
            Map.entry("invoicing", "invoicing_"),
            Map.entry("claims", "claims_"),
            Map.entry("credit", "credit_"),
            Map.entry("outreach", "outreach_"),
            Map.entry("privacy.rectification", "rectification_"),
            Map.entry("privacy.retention", "retention_"),
            Map.entry("privacy.disclosures", "disclosures_"),
            Map.entry("privacy.consent", "consent_"),
            Map.entry("privacy.notice", "notice_"),
            Map.entry("privacy.evidence", "evidence_"),
            Map.entry("privacy.screening", "screening_"),
            Map.entry("privacy.breaches", "breaches_"),
            Map.entry("privacy.erasure", "erasure_"),
            Map.entry("privacy.ledger", "ledger_"),
            Map.entry("privacy.outbox", "outbox_"),
            Map.entry("privacy.vault", "vault_"),
            Map.entry("privacy.requests", "requests_"));

    /** The module a class lives in, or empty for classes of the world outside. */
    Optional<String> of(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return LOOKS_AT.keySet().stream()
                .filter(module -> within(name, root + "." + module))
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    boolean isApi(JavaClass type) {
        return of(type).filter(
                        module -> within(type.getBaseComponentType().getPackageName(), root + "." + module + ".api"))
                .isPresent();
    }

    private static boolean within(String name, String container) {
        return name.equals(container) || name.startsWith(container + ".");
    }
}
