package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestRow;
import eu.dfence.register.privacy.requests.api.RequestState;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything open in the column where it stands, and what was closed lately. */
@Named("requestBoard")
@RequestScoped
public class RequestBoardBacking {
    /** @param name last part of the keys of its title and its hint */
    public record Column(String name, List<RequestRow> rows) {}

    /** @param right null for all */
    public record Count(DataSubjectRight right, long many) {}

    @EJB
    RequestDesk desk;

    private Board board;
    private DataSubjectRight right;

    @PostConstruct
    void open() {
        board = desk.board();
        right = Addressed.one(DataSubjectRight.class, "right");
    }

    public List<Column> getColumns() {
        return List.of(
                column("received", RequestState.RECEIVED),
                column("hold", RequestState.ON_HOLD),
                column("progress", RequestState.IN_PROGRESS, RequestState.DECIDED),
                column("extended", RequestState.EXTENDED));
    }

    private Column column(String name, RequestState... states) {
        Set<RequestState> here = Set.of(states);
        return new Column(
                name,
                shown(board.open()).filter(row -> here.contains(row.state())).toList());
    }

    public List<RequestRow> getClosed() {
        return shown(board.closed()).toList();
    }

    private Stream<RequestRow> shown(List<RequestRow> rows) {
        return rows.stream().filter(row -> right == null || row.right() == right);
    }

    /** All, and each right that somebody asks for. */
    public List<Count> getCounts() {
        Map<DataSubjectRight, Long> many = new EnumMap<>(DataSubjectRight.class);
        board.open().forEach(row -> many.merge(row.right(), 1L, Long::sum));
        return Stream.concat(
                        Stream.of(new Count(null, board.open().size())),
                        many.entrySet().stream().map(each -> new Count(each.getKey(), each.getValue())))
                .toList();
    }

    public long getLate() {
        return within(Long.MIN_VALUE, -1);
    }

    public long getToday() {
        return within(0, 0);
    }

    /** Where the last alert is reached. */
    public long getNear() {
        return within(1, 5);
    }

    private long within(long first, long last) {
        return board.open().stream()
                .mapToLong(row -> row.deadline().daysLeft())
                .filter(days -> days >= first && days <= last)
                .count();
    }

    public DataSubjectRight getRight() {
        return right;
    }

    public Board getBoard() {
        return board;
    }
}
