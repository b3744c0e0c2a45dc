package eu.dfence.register.launcher.bench;

import java.util.List;
import java.util.regex.Pattern;

/** How two officers have somebody forgotten. */
final class Erasures {
    private static final Pattern ROWS = Pattern.compile("counted-hint\"[^>]*>\\s*([0-9\u00a0]+)");

    private static final Pattern SCAN = Pattern.compile("name=\"(scans:[^\"]*:scan)\"");
    private static final Pattern PLACE = Pattern.compile("<span class=\"sub tnum\">([^<]+)</span>");
    private static final String CERTIFIED = "small signed";

    private Erasures() {}

    static void plan(Clerk officer, String request) {
        Page page = shown(officer, request);
        boolean again = page.html().contains("<form id=\"remaking\"");
        officer.send(
                        again
                                ? page.form("remaking").with("remake", "")
                                : page.form("making").with("make", ""))
                .mustShow("hash-title");
    }

    /** Somebody else than who made the plan. */
    static void approve(Clerk second, Samples.Forgotten who) {
        second.send(shown(second, who.request())
                        .form("ruling")
                        .with("reason", "bench")
                        .with("customerNumber", who.customerNumber())
                        .with("approve", ""))
                .mustShow("tl__mark tl__mark--ok");
    }

    static void carryOut(Clerk officer, String request) {
        Page page = shown(officer, request);
        String rows = page.first(ROWS).replace("\u00a0", "");
        officer.send(page.form("executing").with("counted", rows).with("execute", ""))
                .mustShow("executed-title");
    }

    /** The scanner looks for the first who waits: the places in which the person still is, none when that is certified. */
    static List<String> scan(Clerk officer) {
        Page page = officer.open("erasure/scans.xhtml");
        String html = officer.send(page.form("scans").with(page.first(SCAN), ""))
                .mustShow("outcome-title")
                .html();
        if (html.contains(CERTIFIED)) return List.of();
        int from = html.indexOf("outcome-title");
        List<String> places = PLACE.matcher(html.substring(from, html.indexOf("</ul>", from)))
                .results()
                .map(place -> place.group(1))
                .toList();
        if (places.isEmpty()) throw new IllegalStateException("neither certified nor found: " + Page.shortened(html));
        return places;
    }

    private static Page shown(Clerk officer, String request) {
        return officer.open("erasure/plan.xhtml?id=" + request);
    }
}
