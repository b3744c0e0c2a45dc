package eu.dfence.register.privacy.evidence;

import static eu.dfence.register.privacy.notice.api.Clause.CONTACT;
import static eu.dfence.register.privacy.notice.api.Clause.CONTROLLER;
import static eu.dfence.register.privacy.notice.api.Clause.ELECTRONIC;
import static eu.dfence.register.privacy.notice.api.Clause.MANUAL;
import static eu.dfence.register.privacy.notice.api.Clause.OFFICER;
import static eu.dfence.register.privacy.notice.api.Clause.SOURCES;

import eu.dfence.register.privacy.catalogue.api.RetentionClock;
import eu.dfence.register.privacy.disclosures.api.PartnerCard;
import eu.dfence.register.privacy.disclosures.api.PartnerForm;
import eu.dfence.register.privacy.disclosures.api.PartnerRole;
import eu.dfence.register.privacy.evidence.api.RecordPart;
import eu.dfence.register.privacy.letters.api.Paper.Section;
import eu.dfence.register.privacy.letters.api.Paper.Table;
import eu.dfence.register.privacy.notice.api.Clause;
import eu.dfence.register.privacy.notice.api.DraftClause;
import eu.dfence.register.privacy.notice.api.Facts;
import eu.dfence.register.privacy.notice.api.Held;
import eu.dfence.register.privacy.notice.api.Movement;
import eu.dfence.register.privacy.notice.api.NoticeDraft;
import eu.dfence.register.privacy.notice.api.ProcessingWords;
import eu.dfence.register.privacy.notice.api.Use;
import eu.dfence.register.privacy.screening.api.ScreeningRow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * GDPR Art. 30(1), letter by letter: what the facts of processing say, staff included, and the notice's own words where only the house can know. A
 * part that lacks something is not whole, and nothing is made up in its place.
 */
final class RecordOfProcessing {
    private final Facts facts;
    private final NoticeDraft notice;
    private final List<ScreeningRow> screenings;
    private final ProcessingWords called;
    private final Words words;
    private final ZoneId zone;

    RecordOfProcessing(Facts facts, NoticeDraft notice, List<ScreeningRow> screenings, ZoneId zone) {
        this.facts = facts;
        this.notice = notice;
        this.screenings = screenings;
        this.called = new ProcessingWords(notice.language());
        this.words = new Words(notice.language());
        this.zone = zone;
    }

    List<Part> parts() {
        return Stream.of(RecordPart.values()).map(this::part).toList();
    }

    private Part part(RecordPart part) {
        return switch (part) {
            case CONTROLLER -> controller();
            case PURPOSES -> purposes();
            case CATEGORIES -> categories();
            case RECIPIENTS -> recipients();
            case TRANSFERS -> transfers();
            case RETENTION -> retention();
            case SECURITY -> written(part, MANUAL, ELECTRONIC);
            case FURTHER -> further();
        };
    }

    private Part controller() {
        List<String> joint = facts.partners().stream()
                .map(each -> each.row().partner())
                .filter(each -> each.role() == PartnerRole.JOINT)
                .map(each -> words.text("joint") + " " + each.name())
                .toList();
        List<String> told = Stream.concat(said(CONTROLLER, CONTACT, OFFICER), joint.stream())
                .toList();
        return new Part(
                RecordPart.CONTROLLER,
                new Section(heading(RecordPart.CONTROLLER), told, List.of()),
                whole(CONTROLLER, CONTACT, OFFICER) && !facts.controller().isEmpty());
    }

    private Part purposes() {
        List<List<String>> rows = new ArrayList<>();
        for (Use use : facts.uses()) {
            for (Use.Ground ground : use.grounds()) {
                String interest =
                        ground.interest().getOrDefault(notice.language().tag(), "");
                rows.add(List.of(
                        called.of("purpose", use.purpose()),
                        called.of("legal", ground.basis()) + (interest.isEmpty() ? "" : "\n" + interest),
                        ground.source()));
            }
        }
        boolean each = facts.uses().stream().noneMatch(use -> use.grounds().isEmpty());
        return table(RecordPart.PURPOSES, "purposes", rows, each && !rows.isEmpty(), "purpose", "basis", "source");
    }

    private Part categories() {
        List<List<String>> rows = facts.held().stream().map(this::held).toList();
        Table table = table("categories", rows, "category", "purposes", "periods");
        return new Part(
                RecordPart.CATEGORIES,
                new Section(heading(RecordPart.CATEGORIES), List.of(words.text("subjects")), List.of(table)),
                !rows.isEmpty() && facts.unclassified().isEmpty());
    }

    private List<String> held(Held held) {
        return List.of(
                called.of("category", held.category()),
                listed("purpose", held.purposes()),
                listed("clock", held.clocks()));
    }

    private <E extends Enum<E>> String listed(String prefix, Collection<E> constants) {
        return constants.stream().sorted().map(each -> called.of(prefix, each)).collect(Collectors.joining("; "));
    }

    private Part recipients() {
        String only = words.text("disclosed") + " "
                + listed("disclosure", facts.disclosed().keySet()) + ".";
        List<List<String>> rows =
                facts.partners().stream().flatMap(this::recipient).toList();
        List<Table> tables =
                rows.isEmpty() ? List.of() : List.of(table("recipients", rows, "recipient", "role", "services"));
        List<String> said = rows.isEmpty() ? List.of(only, words.text("recipients.none")) : List.of(only);
        return new Part(
                RecordPart.RECIPIENTS,
                new Section(heading(RecordPart.RECIPIENTS), said, tables),
                !facts.disclosed().isEmpty());
    }

    private Stream<List<String>> recipient(PartnerCard card) {
        PartnerForm partner = card.row().partner();
        List<String> own = List.of(
                partner.name() + ", " + called.country(partner.country()),
                called.of("role", partner.role()),
                partner.services());
        Stream<List<String>> further = card.subProcessors().stream()
                .filter(each -> each.removedAt() == null)
                .map(each -> List.of(
                        each.name() + ", " + called.country(each.country()),
                        called.text("sub-processor") + ", " + partner.name(),
                        each.task()));
        return Stream.concat(Stream.of(own), further);
    }

    private Part transfers() {
        List<Movement> movements = facts.movements();
        if (movements.isEmpty()) {
            Section none = new Section(heading(RecordPart.TRANSFERS), List.of(words.text("transfers.none")), List.of());
            return new Part(RecordPart.TRANSFERS, none, true);
        }
        List<List<String>> rows = movements.stream()
                .map(each -> List.of(
                        each.recipient() + ", " + called.country(each.country()),
                        each.basis() == null ? "" : called.of("transfer", each.basis()),
                        grounds(each)))
                .toList();
        boolean each = movements.stream()
                .allMatch(one -> one.basis() != null && !grounds(one).isBlank());
        return table(RecordPart.TRANSFERS, "transfers", rows, each, "recipient", "transfer", "grounds");
    }

    private String grounds(Movement movement) {
        return movement.grounds().getOrDefault(notice.language().tag(), "");
    }

    private Part retention() {
        Set<RetentionClock> clocks = facts.held().stream()
                .flatMap(each -> each.clocks().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RetentionClock.class)));
        List<List<String>> rows = clocks.stream()
                .filter(facts.periods()::containsKey)
                .map(each -> List.of(
                        called.of("clock", each), called.kept(facts.periods().get(each))))
                .toList();
        boolean each = !rows.isEmpty() && rows.size() == clocks.size();
        return table(RecordPart.RETENTION, "retention", rows, each, "data", "kept");
    }

    private Part further() {
        List<List<String>> rows = screenings.stream()
                .map(each -> List.of(
                        each.processing(),
                        words.text("outcome." + each.outcome()),
                        called.day(LocalDate.ofInstant(each.signedAt(), zone)),
                        called.day(each.reviewOn())))
                .toList();
        List<String> told =
                Stream.concat(said(SOURCES), Stream.of(words.text("systems"))).toList();
        List<Table> tables = rows.isEmpty()
                ? List.of()
                : List.of(table("screenings", rows, "processing", "outcome", "signed", "review"));
        return new Part(RecordPart.FURTHER, new Section(heading(RecordPart.FURTHER), told, tables), true);
    }

    private Part written(RecordPart part, Clause... clauses) {
        return new Part(part, new Section(heading(part), said(clauses).toList(), List.of()), whole(clauses));
    }

    private Stream<String> said(Clause... clauses) {
        return Stream.of(clauses).flatMap(each -> passage(each).passage().lines().stream());
    }

    private boolean whole(Clause... clauses) {
        return Stream.of(clauses)
                .map(this::passage)
                .allMatch(each -> each.faults().isEmpty()
                        && each.passage().lines().stream().anyMatch(line -> !line.isBlank()));
    }

    private DraftClause passage(Clause clause) {
        return notice.clauses().stream()
                .filter(each -> each.passage().clause() == clause)
                .findFirst()
                .orElseThrow();
    }

    private String heading(RecordPart part) {
        String letter = part.letter() == null ? "" : " (" + part.letter() + ")";
        return words.text("part." + part) + letter;
    }

    private Part table(RecordPart part, String caption, List<List<String>> rows, boolean whole, String... columns) {
        Section section = new Section(
                heading(part), List.of(), rows.isEmpty() ? List.of() : List.of(table(caption, rows, columns)));
        return new Part(part, section, whole);
    }

    private Table table(String caption, List<List<String>> rows, String... columns) {
        return new Table(
                words.text("table." + caption),
                Stream.of(columns).map(each -> words.text("head." + each)).toList(),
                rows);
    }
}
