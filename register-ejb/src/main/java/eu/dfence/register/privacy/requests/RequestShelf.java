package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests as they are laid out: on the board, and page by page. */
@Dependent
class RequestShelf {
    private static final int PAGE = 50;
    private static final int DAYS_SHOWN = 30;
    private static final int MOST_CLOSED = 30;

    @Inject
    RequestLists lists;

    @Inject
    Requests requests;

    @Inject
    StaffNames names;

    Board board(LocalDate today) {
        AnswerTerms terms = requests.terms(today);
        List<Listed> open = listed(lists.open(Board.MOST + 1), today, terms);
        List<Listed> closed = listed(lists.closedSince(today.minusDays(DAYS_SHOWN), MOST_CLOSED), today, terms);
        Map<UUID, String> handlers = handlers(Stream.concat(open.stream(), closed.stream()));
        boolean more = open.size() > Board.MOST;
        return new Board(
                rows(more ? open.subList(0, Board.MOST) : open, handlers),
                more,
                rows(closed, handlers),
                lists.averageDays(today.minusYears(1)));
    }

    Page<RequestRow> page(RequestFilter filter, String cursor, LocalDate today) {
        Place from = Place.of(cursor);
        List<Object[]> found = lists.page(filter, from, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<Object[]> shown = !more ? found : from.back() ? found.subList(1, PAGE + 1) : found.subList(0, PAGE);
        boolean earlier = from.back() ? more : !from.first();
        boolean later = from.back() || more;
        List<Listed> listed = listed(shown, today, requests.terms(today));
        return new Page<>(
                rows(listed, handlers(listed.stream())),
                from.first() ? lists.count(filter) : -1,
                earlier && !shown.isEmpty() ? Place.before(shown.get(0), filter) : null,
                later && !shown.isEmpty() ? Place.after(shown.get(shown.size() - 1), filter) : null);
    }

    int open() {
        return lists.count(RequestFilter.OPEN);
    }

    private Map<UUID, String> handlers(Stream<Listed> listed) {
        Set<UUID> accounts =
                listed.map(Listed::handler).filter(Objects::nonNull).collect(Collectors.toSet());
        return names.of(accounts);
    }

    private static List<Listed> listed(List<Object[]> found, LocalDate today, AnswerTerms terms) {
        return found.stream().map(columns -> Listed.of(columns, today, terms)).toList();
    }

    private static List<RequestRow> rows(List<Listed> listed, Map<UUID, String> handlers) {
        return listed.stream().map(each -> each.row(handlers)).toList();
    }
}
