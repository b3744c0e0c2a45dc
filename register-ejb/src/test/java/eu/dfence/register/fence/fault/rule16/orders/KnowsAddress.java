package eu.dfence.register.fence.fault.rule16.orders;

import java.net.URI;

/** An address by itself lets nothing out. */
class KnowsAddress {
    URI here = URI.create("/register");
}
