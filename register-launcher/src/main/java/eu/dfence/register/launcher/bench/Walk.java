package eu.dfence.register.launcher.bench;

import eu.dfence.register.launcher.LauncherException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The walks that are measured. Each is what a browser asks the server for; scripts, styles and fonts it has already. */
enum Walk {
    SEARCH_NAME {
        @Override
        void once(Clerk clerk, Samples samples) {
            search(clerk, samples.name());
        }
    },
    SEARCH_EMAIL {
        @Override
        void once(Clerk clerk, Samples samples) {
            search(clerk, samples.email());
        }
    },
    CARD {
        @Override
        void once(Clerk clerk, Samples samples) {
            clerk.open("customers/card.xhtml?id=" + samples.id()).mustShow("@example.com");
        }
    },
    ORDERS_DEEP {
        @Override
        void once(Clerk clerk, Samples samples) {
            clerk.open(samples.deepPage()).mustShow("order.xhtml?id=");
        }
    },
    /**
     * A new order of three lines by keyboard, the invoice and its PDF. Leaving a row saves it, so that two saves are what such a
     * clerk causes; the third line goes with the confirmation, whose keys are pressed in its row. The price list at
     * /orders/products the browser has kept.
     */
    ORDER_TO_INVOICE {
        @Override
        void once(Clerk clerk, Samples samples) {
            Form order =
                    clerk.open("orders/entry.xhtml?customer=" + samples.id()).form("entry");
            List<String> products = List.of(samples.product(), samples.product(), samples.product());
            for (int lines = 1; lines < products.size(); lines++) {
                order = save(clerk, order, products.subList(0, lines));
            }
            Page confirmed = clerk.send(written(order, products).sentTo("orders/confirm"))
                    .mustShow("/invoices/invoice.xhtml");
            Page invoice = clerk.open(confirmed.first(TO));
            if (clerk.fetch(invoice.first(PDF)) < SMALLEST_PDF) {
                throw new IllegalStateException("no PDF at " + invoice.path());
            }
        }
    },
    PAYMENT {
        @Override
        void once(Clerk clerk, Samples samples) {
            Form find = clerk.open("payments/record.xhtml").form("find");
            Page target =
                    clerk.send(find.with("find:reference", samples.reference()).with("find:show", ""));
            clerk.send(target.form("pay").with("pay:record", "")).mustShow("note--ok");
        }
    },
    BOARD(true) {
        @Override
        void once(Clerk clerk, Samples samples) {
            clerk.open("requests/board.xhtml").mustShow("class=\"board\"");
        }
    },
    /** Of a person with 200 orders: the copy is made as PDF, JSON and CSV, kept, and its paper opened. */
    ACCESS_REPORT(true) {
        @Override
        void once(Clerk clerk, Samples samples) {
            Form copying =
                    clerk.open("requests/request.xhtml?id=" + samples.request()).form("copying");
            Page made = clerk.send(copying.with("copy", ""));
            if (clerk.fetch(made.first(ANSWER)) < SMALLEST_PDF) {
                throw new IllegalStateException("no copy at " + made.path());
            }
        }
    },
    /** Every holder is asked what becomes of everything held of a person. */
    ERASURE_PLAN(true) {
        @Override
        void once(Clerk clerk, Samples samples) {
            Erasures.plan(clerk, samples.planned());
        }
    },
    /** What was approved is carried out. */
    ERASURE(true) {
        @Override
        void once(Clerk clerk, Samples samples) {
            Erasures.carryOut(clerk, samples.approved());
        }
    };

    private static final Pattern ANSWER = Pattern.compile("href=\"([^\"]*documents/request-answer[^\"]*)");
    private static final Pattern ORDER = Pattern.compile("\"order\":\"([^\"]+)");
    private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");
    private static final Pattern TO = Pattern.compile("\"to\":\"([^\"]+)");
    private static final Pattern PDF = Pattern.compile("<iframe[^>]*src=\"([^\"#]+)");
    private static final int SMALLEST_PDF = 10_000;

    private final boolean officers;

    Walk() {
        this(false);
    }

    Walk(boolean officers) {
        this.officers = officers;
    }

    /** Whether it is the privacy officer's and not a clerk's. */
    boolean officers() {
        return officers;
    }

    abstract void once(Clerk clerk, Samples samples);

    static Walk named(String scenario) {
        return List.of(values()).stream()
                .filter(walk -> walk.scenario().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new LauncherException(scenario + " is no walk of the bench."));
    }

    String scenario() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static void search(Clerk clerk, String text) {
        clerk.search(text).mustShow("/customers/card.xhtml?id=");
    }

    /** The draft is saved by script; its answer tells order and version, which the page then sends along. */
    private static Form save(Clerk clerk, Form order, List<String> products) {
        Page answer = clerk.send(written(order, products));
        return order.with("order", answer.first(ORDER)).with("version", answer.first(VERSION));
    }

    private static Form written(Form order, List<String> products) {
        return order.with("product", products)
                .with("quantity", products.stream().map(product -> "2").toList())
                .with("price", products.stream().map(product -> "9,90").toList())
                .with("discount", products.stream().map(product -> "").toList());
    }
}
