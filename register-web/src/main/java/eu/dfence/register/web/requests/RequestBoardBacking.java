package eu.dfence.register.web.requests;

import eu.dfence.register.privacy.requests.api.Board;
import eu.dfence.register.privacy.requests.api.DataSubjectRight;
import eu.dfence.register.privacy.requests.api.RequestDesk;
import eu.dfence.register.privacy.requests.api.RequestRow;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** What is open in the column where it stands, and what was closed lately. */
@Named("requestBoard")
@RequestScoped
public class RequestBoardBacking {
    /** A request and the one line that says what is special, or null. */
    public record Card(RequestRow row, RequestMarks.Line line) {}

    /** A column with its cards. */
    public record Column(Board.Column of, List<Card> cards) {}

    /** @param right null for all */
    public record Count(DataSubjectRight right, int many) {}

    @EJB
    RequestDesk desk;

    @Inject
    RequestMarks marks;

    private Board board;
    private DataSubjectRight right;
    private List<Column> columns;

    @PostConstruct
    void open() {
        right = Addressed.one(DataSubjectRight.class, "right");
        board = desk.board(right);
        columns = board.columns().stream().map(this::column).toList();
    }

    private Column column(Board.Column column) {
        return new Column(
                column,
                column.rows().stream()
                        .map(row -> new Card(row, marks.line(row)))
                        .toList());
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** All, and each right that somebody asks for. */
    public List<Count> getCounts() {
        return Stream.concat(
                        Stream.of(new Count(null, board.open())),
                        board.rights().entrySet().stream().map(each -> new Count(each.getKey(), each.getValue())))
                .toList();
    }

    public boolean isMore() {
        return board.open() > Board.MOST;
    }

    public DataSubjectRight getRight() {
        return right;
    }

    public Board getBoard() {
        return board;
    }
}
