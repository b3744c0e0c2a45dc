package eu.dfence.register.launcher;

/** What /health/ready answered. */
record HealthReport(int status, String body) {
    boolean ready() {
        return status == 200 && body.contains("\"database\"");
    }

    @Override
    public String toString() {
        return switch (status) {
            case 0 -> "it does not answer.";
            case 503 -> "it is not ready: " + body;
            default -> "it was not deployed (health answers " + status + ").";
        };
    }
}
