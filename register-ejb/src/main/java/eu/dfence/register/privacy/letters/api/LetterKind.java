package eu.dfence.register.privacy.letters.api;

import static eu.dfence.register.privacy.letters.api.Placeholder.day;
import static eu.dfence.register.privacy.letters.api.Placeholder.rows;
import static eu.dfence.register.privacy.letters.api.Placeholder.some;
import static eu.dfence.register.privacy.letters.api.Placeholder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The closed list of texts that are kept as templates, each with what it must be told. */
public enum LetterKind {
    /** The request has come and its clock runs. */
    ACKNOWLEDGEMENT(
            Use.LETTER, day("received-on"), text("request"), day("due-on").byLaw()),

    /** Two further months at most, told with reasons within the first (Art. 12(3)). */
    EXTENSION(
            Use.LETTER,
            day("received-on"),
            text("request"),
            day("due-on"),
            day("new-due-on").byLaw(),
            text("reason").byLaw()),

    /** Reasonable doubt about who asks (Art. 12(6)). */
    IDENTITY_WANTED(
            Use.LETTER,
            day("received-on"),
            text("request"),
            text("reason").byLaw(),
            some("ways", text("way")).byLaw()),

    /** Goes before the copy of the data (Art. 15). */
    ACCESS_REPORT_COVER(
            Use.LETTER,
            day("received-on"),
            some("attachments", text("attachment")).byLaw()),

    /** What was corrected, and who was told (Art. 16, 19). */
    RECTIFICATION_DONE(
            Use.LETTER,
            day("received-on"),
            some("items", text("item"), text("was"), text("now")).byLaw(),
            rows("informed", text("party")).byLaw()),

    /** What was done on a request that was granted: erasure, restriction, objection, a ban, a consent withdrawn (Art. 12(3)). */
    REQUEST_GRANTED(
            Use.LETTER,
            day("received-on"),
            text("request"),
            some("acts", text("act")).byLaw(),
            rows("informed", text("party")).byLaw()),

    /** To whoever gave or got the data (Art. 19; notice R-86). */
    NOTICE_TO_SOURCE_OR_RECIPIENT(
            Use.LETTER,
            text("person").byLaw(),
            text("act").byLaw(),
            day("done-on"),
            some("items", text("item"), text("change")).byLaw(),
            day("answer-by")),

    /** To whoever handled the data on the controller's behalf, when its person was erased (Art. 19, 28(3)(a), (e)). */
    DELETION_ORDER(
            Use.LETTER,
            text("person").byLaw(),
            day("done-on"),
            day("given-on"),
            some("items", text("item")).byLaw(),
            day("answer-by").byLaw()),

    /** The same, to whoever did not answer. */
    DELETION_REMINDER(
            Use.LETTER,
            text("person").byLaw(),
            day("done-on"),
            day("given-on"),
            day("ordered-on").byLaw(),
            some("items", text("item")).byLaw(),
            day("answer-by").byLaw()),

    /** To whoever got the data for purposes of their own, when its person was erased (Art. 19). */
    ERASURE_NOTICE(
            Use.LETTER,
            text("person").byLaw(),
            day("done-on").byLaw(),
            day("given-on"),
            some("items", text("item")).byLaw()),

    /** What had to stay has gone too, to whoever left word where to be told (Art. 12(3)). */
    ERASURE_FINISHED(
            Use.LETTER, day("done-on").byLaw(), some("items", text("item")).byLaw()),

    /** Told before the restriction ends (Art. 18(3)). */
    RESTRICTION_LIFTED(
            Use.LETTER,
            day("restricted-on"),
            text("scope").byLaw(),
            day("lifted-on").byLaw(),
            text("reason").byLaw()),

    /** A right that was refused, in whole or in part (Art. 12(4), 77, 79; notice R-84). */
    REFUSAL_CERTIFICATE(
            Use.LETTER,
            text("register").byLaw(),
            text("person").byLaw(),
            text("place").byLaw(),
            day("received-on").byLaw(),
            text("request-type").byLaw(),
            text("request").byLaw(),
            text("decision").byLaw(),
            some("reasons", text("item"), text("outcome"), text("facts"), text("provision"))
                    .byLaw(),
            rows("later", text("item"), day("erased-on")).byLaw()),

    /** High risk to the person after a breach (Art. 34(2)). */
    BREACH_NOTICE(
            Use.LETTER,
            day("noticed-on"),
            text("breach").byLaw(),
            some("data", text("item")).byLaw(),
            text("consequences").byLaw(),
            text("measures").byLaw(),
            some("advice", text("step"))),

    /** Printed empty and filled in by hand; no form is a condition (Art. 12(2)). */
    REQUEST_FORM(Use.FORM),

    /** The first line is the controller's name, the others its address and how to reach it. */
    CONTROLLER(Use.PART),

    /** The supervisory authority and how to reach it (Art. 77). */
    OMBUDSMAN(Use.PART),

    /** The way to a court (Art. 79). */
    COURT(Use.PART);

    /** What becomes of the text. */
    public enum Use {
        /** Has an addressee and a case. */
        LETTER,
        /** Goes to nobody in particular. */
        FORM,
        /** Stands inside the others and is never printed alone. */
        PART
    }

    private static final List<Placeholder> OF_EVERY_LETTER =
            List.of(text("addressee"), text("case"), text("contact"), text("signatory"), text("signatory-title"));
    private static final List<Placeholder> FROM_THE_HOUSE =
            List.of(day("date"), text("controller"), text("ombudsman"), text("court"));

    private final Use use;
    private final List<Placeholder> own;

    LetterKind(Use use, Placeholder... own) {
        this.use = use;
        this.own = List.of(own);
    }

    public Use use() {
        return use;
    }

    /** What whoever wants the letter must tell, every one of them. */
    public List<Placeholder> asked() {
        List<Placeholder> asked = new ArrayList<>(use == Use.LETTER ? OF_EVERY_LETTER : List.of());
        asked.addAll(own);
        return List.copyOf(asked);
    }

    /** What a template of this kind may name: what is asked, and what the house itself knows. */
    public List<Placeholder> declared() {
        List<Placeholder> declared = new ArrayList<>(asked());
        if (use != Use.PART) {
            declared.addAll(FROM_THE_HOUSE);
        }
        return List.copyOf(declared);
    }

    /** What a template of this kind must name, so that the paper says all the law wants. */
    public List<String> obligatory() {
        List<String> names = new ArrayList<>(own.stream()
                .filter(Placeholder::obligatory)
                .map(Placeholder::name)
                .toList());
        if (this == REFUSAL_CERTIFICATE) {
            names.addAll(List.of(
                    "case", "controller", "date", "ombudsman", "court", "contact", "signatory", "signatory-title"));
        }
        if (this == BREACH_NOTICE) {
            names.add("contact");
        }
        return List.copyOf(names);
    }

    public Optional<Placeholder> declared(String name) {
        return declared().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
