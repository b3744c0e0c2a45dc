package eu.dfence.register.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToldTest {
    private final Told.Waiting told = new Told.Waiting("/orders/order.xhtml?id=1", "Tilaus on jo vahvistettu.");

    @Test
    void what_waits_is_shown_by_the_page_it_is_about_and_by_no_other() {
        assertThat(told.isFor(Posted.at("/orders/order.xhtml", "id=1").request()))
                .isTrue();
        assertThat(told.isFor(Posted.at("/orders/order.xhtml", "id=2").request()))
                .isFalse();
        assertThat(told.isFor(Posted.at("/orders/list.xhtml", null).request())).isFalse();
    }
}
