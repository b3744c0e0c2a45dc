package eu.dfence.register.privacy.requests;

import eu.dfence.register.privacy.catalogue.api.Page;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestFilter;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import eu.dfence.register.privacy.requests.api.Urgency;
import eu.dfence.register.staff.api.StaffNames;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The requests as they are laid out: on the board, and page by page. */
@Dependent
class RequestShelf {
    private static final int PAGE = 50;
    private static final int DAYS_SHOWN = 30;
    private static final int MOST_CLOSED = Board.COLUMN;
    private static final List<RequestState> COLUMNS =
            List.of(RequestState.RECEIVED, RequestState.ON_HOLD, RequestState.IN_PROGRESS, RequestState.EXTENDED);

    @Inject
    RequestLists lists;

    @Inject
    Requests requests;

    @Inject
    StaffNames names;

    Board board(DataSubjectRight only, LocalDate today) {
        AnswerTerms terms = requests.terms(today);
        List<Listed> open = listed(lists.open(Board.MOST + 1), today, terms);
        List<Listed> wanted = asked(open, only);
        List<Listed> closed =
                asked(listed(lists.closedSince(today.minusDays(DAYS_SHOWN), MOST_CLOSED), today, terms), only);
        Map<UUID, String> handlers = handlers(Stream.concat(wanted.stream(), closed.stream()));
        return new Board(
                open.size(),
                rights(open),
                count(open, left -> left < 0),
                count(open, left -> left == 0),
                count(open, left -> left > 0 && terms.urgent(left)),
                COLUMNS.stream().map(state -> column(state, wanted, handlers)).toList(),
                rows(closed, handlers),
                lists.averageDays(today.minusYears(1)));
    }

    private static List<Listed> asked(List<Listed> listed, DataSubjectRight only) {
        return listed.stream()
                .filter(each -> only == null || each.right() == only)
                .toList();
    }

    private static Map<DataSubjectRight, Integer> rights(List<Listed> open) {
        Map<DataSubjectRight, Integer> many = new EnumMap<>(DataSubjectRight.class);
        open.forEach(each -> many.merge(each.right(), 1, Integer::sum));
        return many;
    }

    private static int count(List<Listed> open, LongPredicate daysLeft) {
        return (int) open.stream()
                .filter(each -> daysLeft.test(each.deadline().daysLeft()))
                .count();
    }

    private static Board.Column column(RequestState state, List<Listed> open, Map<UUID, String> handlers) {
        List<Listed> here = open.stream().filter(each -> each.column() == state).toList();
        return new Board.Column(
                state, here.size(), rows(here.subList(0, Math.min(Board.COLUMN, here.size())), handlers));
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

    /** What the alerts are about, the nearest deadline first. */
    Page<RequestRow> alerted(int most, LocalDate today) {
        List<Listed> near = listed(lists.open(most), today, requests.terms(today)).stream()
                .filter(each -> each.deadline().urgency() != Urgency.CALM)
                .toList();
        return new Page<>(rows(near, handlers(near.stream())), -1, null, null);
    }

    Page<RequestRow> of(SubjectId customer, LocalDate today) {
        return whole(lists.of(customer, PAGE), today);
    }

    Page<RequestRow> find(String typed, LocalDate today) {
        return whole(typed == null || typed.isBlank() ? List.of() : lists.find(typed.strip(), PAGE), today);
    }

    private Page<RequestRow> whole(List<Object[]> found, LocalDate today) {
        List<Listed> listed = listed(found, today, requests.terms(today));
        return new Page<>(rows(listed, handlers(listed.stream())), listed.size(), null, null);
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
