package eu.dfence.register.privacy.requests.api;

/** What a file of an answer is. */
public enum AnswerFormat {
    PDF("application/pdf", "pdf"),
    JSON("application/json", "json"),
    CSV("text/csv;charset=UTF-8", "csv");

    private final String mediaType;
    private final String ending;

    AnswerFormat(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}
