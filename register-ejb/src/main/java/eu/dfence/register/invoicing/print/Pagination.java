package eu.dfence.register.invoicing.print;

import java.util.ArrayList;
import java.util.List;

/** Which rows stand on which page. The last page also holds the totals and the giro form, and a row with them if it can. */
final class Pagination {
    /** Rows {@code from} to {@code to}, the latter not included. */
    record Span(int from, int to) {
        boolean isEmpty() {
            return from == to;
        }

        int size() {
            return to - from;
        }
    }

    private final double[] heights;
    private final List<Span> spans = new ArrayList<>();

    /**
     * @param first room for rows on the first page, in points
     * @param next room on a following page
     * @param reserved how much less a page holds when it is the last
     */
    Pagination(double[] heights, double first, double next, double reserved) {
        this.heights = heights.clone();
        int from = 0;
        do {
            double room = spans.isEmpty() ? first : next;
            int to = fill(from, room);
            if (to == from && !spans.isEmpty()) {
                to++;
            }
            spans.add(new Span(from, to));
            from = to;
        } while (from < heights.length);
        Span last = spans.get(spans.size() - 1);
        double room = (spans.size() == 1 ? first : next) - reserved;
        if (height(last) > room) {
            carryOver(last, next - reserved);
        }
    }

    private int fill(int from, double room) {
        double left = room;
        int to = from;
        while (to < heights.length && heights[to] <= left) {
            left -= heights[to++];
        }
        return to;
    }

    /** Two rows go along when more than three stand there, one when more than one, none when they would not fit. */
    private void carryOver(Span last, double room) {
        int carried = last.size() > 3 ? 2 : Math.min(1, last.size() - 1);
        while (carried > 0 && height(new Span(last.to() - carried, last.to())) > room) {
            carried--;
        }
        int border = last.to() - Math.max(0, carried);
        spans.set(spans.size() - 1, new Span(last.from(), border));
        spans.add(new Span(border, last.to()));
    }

    private double height(Span span) {
        double sum = 0;
        for (int i = span.from(); i < span.to(); i++) {
            sum += heights[i];
        }
        return sum;
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }
}
