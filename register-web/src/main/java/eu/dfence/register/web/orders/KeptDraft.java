package eu.dfence.register.web.orders;

import eu.dfence.register.orders.api.OrderLineCard;
import eu.dfence.register.orders.api.SavedDraft;
import eu.dfence.register.orders.api.VatBreakdown;
import eu.dfence.register.web.shell.Formats;
import eu.dfence.register.web.shell.Texts;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

/** What a draft has become, as the entry page shows it: each row that was sent, the sums, and when it was saved. */
record KeptDraft(TypedOrder typed, SavedDraft saved) {
    JsonObjectBuilder json(JsonBuilderFactory json) {
        VatBreakdown totals = saved.totals();
        return json.createObjectBuilder()
                .add("order", saved.order().toString())
                .add("version", saved.version())
                .add("number", saved.number())
                .add("state", Texts.of("orders.saved-at", Formats.clock(saved.savedAt())))
                .add("count", OrderMarks.counted(saved.lines().size()))
                .add("rows", rows(json))
                .add("rates", rates(json))
                .add("net", Formats.money(totals.net()))
                .add("vat", Formats.money(totals.vat()))
                .add("gross", Formats.money(totals.gross()));
    }

    private JsonArrayBuilder rows(JsonBuilderFactory json) {
        JsonArrayBuilder rows = json.createArrayBuilder();
        for (OrderLineCard line : typed.kept(saved)) {
            if (line == null) rows.addNull();
            else rows.add(row(json, line));
        }
        return rows;
    }

    private static JsonObjectBuilder row(JsonBuilderFactory json, OrderLineCard line) {
        return json.createObjectBuilder()
                .add("unit", line.unit())
                .add("vat", Formats.percent(line.vatRate()))
                .add("net", Formats.money(line.net()))
                .add("price", Formats.typedPrice(line.unitPrice()));
    }

    private JsonArrayBuilder rates(JsonBuilderFactory json) {
        JsonArrayBuilder rates = json.createArrayBuilder();
        saved.totals()
                .rates()
                .forEach(rate -> rates.add(json.createArrayBuilder()
                        .add(Formats.percent(rate.rate()))
                        .add(Formats.money(rate.base()))
                        .add(Formats.money(rate.vat()))));
        return rates;
    }
}
