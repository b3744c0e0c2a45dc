package eu.dfence.register.privacy.screening.api;

/** What is asked of every processing: the law's own cases, the Ombudsman's list, and the nine criteria of WP248 rev.01. */
public enum Question {
    /** GDPR Art. 35(3)(a): systematic and extensive evaluation by automated means on which decisions are based. */
    DECISIONS_BY_PROFILE(Weight.OBLIGES),
    /** Art. 35(3)(b): special categories or criminal convictions on a large scale. */
    SPECIAL_CATEGORIES(Weight.OBLIGES),
    /** Art. 35(3)(c): systematic monitoring of a publicly accessible area on a large scale. */
    PUBLIC_AREA(Weight.OBLIGES),
    /** Art. 35(4): on the list of the Data Protection Ombudsman. */
    ON_THE_LIST(Weight.OBLIGES),
    /** 1: evaluation or scoring. */
    SCORING(Weight.COUNTS),
    /** 2: automated decisions with legal or similar significant effect. */
    AUTOMATED_DECISION(Weight.COUNTS),
    /** 3: systematic monitoring. */
    MONITORING(Weight.COUNTS),
    /** 4: sensitive data or data of a highly personal nature. */
    SENSITIVE(Weight.COUNTS),
    /** 5: data processed on a large scale. */
    LARGE_SCALE(Weight.COUNTS),
    /** 6: matching or combining datasets. */
    COMBINING(Weight.COUNTS),
    /** 7: vulnerable data subjects. */
    VULNERABLE(Weight.COUNTS),
    /** 8: innovative use of technology. */
    NEW_TECHNOLOGY(Weight.COUNTS),
    /** 9: keeps people from a right, a service or a contract. */
    BARS_A_RIGHT(Weight.COUNTS);

    /** What a yes means. */
    public enum Weight {
        /** The assessment must be made. */
        OBLIGES,
        /** Two of these mean in most cases that it must. */
        COUNTS
    }

    private final Weight weight;

    Question(Weight weight) {
        this.weight = weight;
    }

    public boolean obliges() {
        return weight == Weight.OBLIGES;
    }
}
