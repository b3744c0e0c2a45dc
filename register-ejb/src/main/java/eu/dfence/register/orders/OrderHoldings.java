package eu.dfence.register.orders;

import eu.dfence.register.orders.api.Channel;
import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.Holding;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Collects the values of one row; all of an order came from the person, through one channel on one day. */
final class OrderHoldings {
    private final String table;
    private final Channel channel;
    private final LocalDate day;
    private final Stream.Builder<Holding> holdings = Stream.builder();

    OrderHoldings(String table, Channel channel, LocalDate day) {
        this.table = table;
        this.channel = channel;
        this.day = day;
    }

    OrderHoldings add(String column, Object value) {
        if (value != null) {
            holdings.add(new Holding(DataCategory.ORDER, table, column, value.toString(), channel.name(), day, true));
        }
        return this;
    }

    Stream<Holding> all() {
        return holdings.build();
    }
}
