package eu.dfence.register.privacy.evidence.api;

/** The parts of the record of processing activities, each with the letter that wants it (GDPR Art. 30(1)). */
public enum RecordPart {
    /** Controller, joint controllers, whom to ask. */
    CONTROLLER("30(1)(a)"),
    PURPOSES("30(1)(b)"),
    /** Categories of data subjects and of personal data. */
    CATEGORIES("30(1)(c)"),
    RECIPIENTS("30(1)(d)"),
    TRANSFERS("30(1)(e)"),
    RETENTION("30(1)(f)"),
    SECURITY("30(1)(g)"),
    /** Sources, systems and impact assessments: recommended by the supervisory authority, demanded by nobody. */
    FURTHER(null);

    private final String letter;

    RecordPart(String letter) {
        this.letter = letter;
    }

    /** Null when the law demands nothing of it. */
    public String letter() {
        return letter;
    }
}
