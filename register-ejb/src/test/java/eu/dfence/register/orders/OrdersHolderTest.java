package eu.dfence.register.orders;

import static eu.dfence.register.orders.OrderFixture.CLERK;
import static eu.dfence.register.orders.OrderFixture.CUSTOMER;
import static eu.dfence.register.orders.OrderFixture.NOW;
import static eu.dfence.register.orders.OrderFixture.ORDERER;
import static eu.dfence.register.orders.OrderFixture.TODAY;
import static eu.dfence.register.orders.OrderFixture.line;
import static eu.dfence.register.orders.OrderFixture.priceList;
import static org.assertj.core.api.Assertions.assertThat;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.orders.api.OrderForm;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.SubjectId;
import jakarta.persistence.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrdersHolderTest {
    @Test
    @Tag("R-30")
    void every_personal_column_of_an_order_is_told() {
        Set<String> told = holder().holdings(CUSTOMER).stream()
                .map(holding -> holding.table() + "." + holding.column())
                .collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrderElementsOf(personalColumns());
    }

    @Test
    @Tag("R-33")
    void the_channel_is_the_source_and_the_person_gave_it() {
        assertThat(holder().holdings(CUSTOMER)).allSatisfy(holding -> {
            assertThat(holding.source()).isEqualTo("RESELLER");
            assertThat(holding.obtainedOn()).isEqualTo(TODAY);
            assertThat(holding.providedByPerson()).isTrue();
        });
    }

    @Test
    void an_order_number_finds_its_customer() {
        assertThat(holder().find(" 1001 ")).containsExactly(CUSTOMER);
        assertThat(holder().find("1002")).isEmpty();
    }

    private static List<String> personalColumns() {
        return Stream.concat(
                        Stream.of(Order.class, Sums.class, Confirmation.class, Archive.class)
                                .flatMap(type -> personal("orders_order", type)),
                        personal("orders_line", OrderLine.class))
                .toList();
    }

    private static Stream<String> personal(String table, Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(PersonalData.class))
                .map(field -> table + "." + field.getAnnotation(Column.class).name());
    }

    private static OrdersHolder holder() {
        OrdersHolder holder = new OrdersHolder();
        holder.orders = new Orders() {
            @Override
            List<Order> of(SubjectId subject) {
                return List.of(order());
            }

            @Override
            List<UUID> customersOfNumber(String number) {
                return number.equals("1001") ? List.of(CUSTOMER.value()) : List.of();
            }
        };
        return holder;
    }

    private static Order order() {
        Order order = new Order(UUID.randomUUID(), "1001", CUSTOMER, CLERK);
        OrderForm form = new OrderForm(null, 0, ORDERER, Channel.RESELLER, TODAY, "PO 1", List.of(line("10245", "1")));
        order.write(form, priceList().price(form), NOW);
        order.confirm(UUID.randomUUID(), CLERK, NOW);
        order.settle(TODAY);
        return order;
    }
}
