package eu.dfence.register.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.dfence.register.orders.api.ProductCard;
import eu.dfence.register.orders.api.ProductDesk;
import eu.dfence.register.orders.api.ProductForm;
import eu.dfence.register.orders.api.ProductList;
import eu.dfence.register.orders.api.ProductVat;
import eu.dfence.register.orders.api.VatClass;
import eu.dfence.register.shared.api.Ids;
import eu.dfence.register.shared.api.RegisterException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ProductsIT {
    @Inject
    ProductDesk desk;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    @Deployment
    static WebArchive register() {
        return Deployments.register();
    }

    @Test
    @Tag("R-31")
    void each_change_makes_a_new_version_and_keeps_who_wrote_it() throws Exception {
        String code = opened();
        callers.as("myynti", () -> {
            ProductCard first = desk.product(code);
            desk.price(code, first.version(), today().plusDays(3), new BigDecimal("4.50"));
            ProductCard second = desk.product(code);
            assertThat(second.version()).isGreaterThan(first.version());
            assertThat(second.prices()).hasSize(2);
            assertThat(second.prices().get(0).changedBy()).isNotBlank();
            assertThat(second.prices().get(1).inForce()).isTrue();

            desk.tax(code, second.version(), new ProductVat(today(), VatClass.REDUCED_A, null));
            assertThat(desk.product(code).today().vatClass()).isEqualTo(VatClass.REDUCED_A);
            assertThat(desk.product(code).vats()).hasSize(1);
            return null;
        });
    }

    @Test
    void a_change_upon_an_old_card_is_refused_and_leaves_nothing() throws Exception {
        String code = opened();
        callers.as("laskutus", () -> {
            int seen = desk.product(code).version();
            desk.describe(seen, new ProductForm(code, "Uusi nimi", "New name", "h"));
            assertThatThrownBy(() -> desk.withdraw(code, seen))
                    .isInstanceOf(RegisterException.class)
                    .hasMessage("orders.refused.product-changed");
            assertThat(desk.product(code).today().sold()).isTrue();
            return null;
        });
    }

    @Test
    void a_search_takes_what_is_typed_as_it_is() throws Exception {
        String code = opened();
        callers.as("asiakaspalvelu", () -> {
            assertThat(desk.list(code.toLowerCase(Locale.ROOT), false).rows())
                    .extracting(ProductList.Row::code)
                    .containsExactly(code);
            assertThat(desk.list("%", false).rows()).isEmpty();
            assertThat(desk.list(code, true).rows()).isEmpty();
            return null;
        });
    }

    @Test
    void a_code_belongs_to_one_product() throws Exception {
        String code = opened();
        assertThatThrownBy(() -> callers.as("myynti", () -> open(code)))
                .hasMessage("orders.refused.product-code-taken");
    }

    @Test
    @Tag("R-54")
    void whoever_serves_customers_reads_the_price_list_and_writes_nothing() throws Exception {
        assertThat(callers.as("lukija", () -> desk.list("", false)).rows()).isNotEmpty();
        assertThatThrownBy(() -> callers.as("lukija", () -> open("Y1"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> callers.as("yllapito", () -> desk.list("", false)))
                .isInstanceOf(EJBAccessException.class);
    }

    private String opened() throws Exception {
        String code = "C" + Ids.next().toString().substring(19).replace("-", "").toUpperCase(Locale.ROOT);
        callers.as("myynti", () -> open(code));
        return code;
    }

    private Object open(String code) {
        desk.open(
                new ProductForm(code, "Tuote", "Product", "kpl"),
                new BigDecimal("4.00"),
                new ProductVat(today(), VatClass.GENERAL, null));
        return code;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
