package eu.dfence.register.web.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderDesk;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.shared.api.RegisterException;
import eu.dfence.register.web.shell.Posted;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedOrderTest {
    private static final String ORDER = "018f0000-0000-7000-8000-000000000001";

    private final Posted posted = Posted.form()
            .with("order", ORDER)
            .with("version", "4")
            .with("delivery", "23.11.2026")
            .with("reference", "PO 44")
            .with("channel", "WEB");

    @Test
    void a_form_is_read_as_it_was_typed() {
        OrderForm form = row("10245  Suojakäsine", "2,5", "9,90", "").form(false);

        assertThat(form.order()).hasToString(ORDER);
        assertThat(form.version()).isEqualTo(4);
        assertThat(form.channel()).isEqualTo(Channel.WEB);
        assertThat(form.orderer()).isNull();
        assertThat(form.plannedDeliveryOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(form.buyerReference()).isEqualTo("PO 44");
        assertThat(form.lines())
                .containsExactly(new OrderForm.Line("10245", new BigDecimal("2.5"), new BigDecimal("9.90"), null));
    }

    @Test
    void an_unfinished_row_waits_while_a_draft_is_saved_and_counts_when_it_is_confirmed() {
        row("10245", "1", "", "");
        TypedOrder typed = row("10310", "", "", "");

        assertThat(typed.form(false).lines()).hasSize(1);
        assertThat(typed.form(true).lines()).hasSize(2);
    }

    @Test
    void what_is_no_number_is_refused_with_its_row() {
        row("10245", "1", "", "");
        TypedOrder typed = row("10310", "puoli", "", "");

        assertThatThrownBy(() -> typed.form(false)).isInstanceOfSatisfying(RegisterException.class, refused -> {
            assertThat(refused.key()).isEqualTo("orders.refused.quantity");
            assertThat(refused.arguments()).hasToString("[2]");
        });
    }

    @Test
    void what_is_no_id_names_nothing() {
        TypedOrder typed =
                new TypedOrder(Posted.form().with("order", "1 or 1=1").request());

        assertThatThrownBy(typed::order).hasMessage("orders.unknown");
    }

    @Test
    void a_draft_of_nobody_is_not_begun() {
        TypedOrder typed = new TypedOrder(Posted.form()
                .with("delivery", "23.11.2026")
                .with("channel", "SHOP")
                .request());

        assertThatThrownBy(() -> typed.keep(null)).hasMessage("orders.unknown");
    }

    @Test
    void what_no_page_sends_is_refused_and_no_failure() {
        Map.of("version", "4.0", "channel", "PIGEON", "intent", "")
                .forEach((field, value) -> assertThatThrownBy(() -> read(
                                new TypedOrder(Posted.form().with(field, value).request()), field))
                        .as(field)
                        .hasMessage("orders.unknown"));
        TypedOrder ragged =
                new TypedOrder(Posted.form().with("product", "10245").request());
        assertThatThrownBy(ragged::lines).hasMessage("orders.unknown");
    }

    @Test
    void more_rows_than_an_order_takes_are_refused_and_none_is_left_out() {
        for (int row = 1; row < 500; row++) row("10245", "1", "", "");
        assertThat(row("10245", "1", "", "").lines()).hasSize(500);
        assertThatThrownBy(() -> row("10245", "1", "", "").lines()).hasMessage("orders.refused.rows");
    }

    @Test
    void the_post_that_opens_an_order_goes_on_with_it_when_it_comes_again() {
        List<String> called = new ArrayList<>();
        OrderDesk desk = (OrderDesk) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {OrderDesk.class}, (proxy, method, arguments) -> {
                    called.add(method.getName() + " " + ((OrderForm) arguments[1]).order());
                    if (method.getName().equals("start")) throw new RegisterException(OrderDesk.OPENED_BEFORE);
                    return null;
                });
        Posted opening = Posted.form()
                .with("customer", "018f0000-0000-7000-8000-000000000002")
                .with("opening", ORDER)
                .with("delivery", "23.11.2026")
                .with("channel", "WEB");

        new TypedOrder(opening.request()).keep(desk);
        assertThat(called).containsExactly("start " + ORDER, "startAgain " + ORDER);
    }

    private static Object read(TypedOrder typed, String field) {
        return switch (field) {
            case "version" -> typed.version();
            case "channel" -> typed.channel();
            default -> typed.intent();
        };
    }

    private TypedOrder row(String product, String quantity, String price, String discount) {
        return new TypedOrder(posted.with("product", product)
                .with("quantity", quantity)
                .with("price", price)
                .with("discount", discount)
                .request());
    }
}
