package eu.dfence.register.web.customers;

import eu.dfence.register.customers.api.CustomerFilter;
import eu.dfence.register.customers.api.CustomerKind;
import eu.dfence.register.customers.api.CustomerStatus;
import eu.dfence.register.customers.api.CustomerViewDesk;
import eu.dfence.register.customers.api.ListColumn;
import eu.dfence.register.web.customers.CustomerPlaces.Place;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads which button of the customer list was pressed, and how the list is looked at from then on. */
@RequestScoped
class ListWishes {
    @EJB
    CustomerViewDesk desk;

    @Inject
    MyViews views;

    @Inject
    CustomerPlaces places;

    @Inject
    HttpServletRequest request;

    /** Where the address points. */
    Place shown() {
        Place known = places.find(request.getParameter("s"));
        return known == null ? Place.start(views.named(request.getParameter("v"))) : known;
    }

    /** Where the pressed button leads. */
    Place wished() {
        Place from = shown();
        if (pressed("drop")) {
            return from.seen(from.look().narrowed(without(from.look().filter())));
        }
        if (pressed("narrow")) {
            return from.seen(from.look().narrowed(typed()));
        }
        if (pressed("columns")) {
            return from.seen(chosen(from.look()));
        }
        if (pressed("keep")) {
            return from.seen(kept(from.look()));
        }
        if (pressed("forget")) {
            desk.remove(UUID.fromString(request.getParameter("forget")));
            views.changed();
            return Place.start(views.opening());
        }
        return CustomerPages.asked(request.getParameter("q"), from.look(), request.getParameter("go"));
    }

    private boolean pressed(String button) {
        return request.getParameter(button) != null;
    }

    private CustomerFilter without(CustomerFilter filter) {
        return one(CustomerFilter.Part.values(), "drop").map(filter::without).orElse(filter);
    }

    private CustomerFilter typed() {
        return new CustomerFilter(
                one(CustomerKind.values(), "kind").orElse(null),
                one(CustomerStatus.values(), "status").orElse(null),
                city(),
                pressed("forbidden"),
                pressed("restricted"));
    }

    private String city() {
        String typed =
                Objects.requireNonNullElse(request.getParameter("city"), "").strip();
        return typed.isEmpty() ? null : desk.city(typed).orElse(typed);
    }

    /** Columns of the list as it opens are remembered for good, those of a view when the view is kept again. */
    private ListLook chosen(ListLook look) {
        Set<String> names = Set.of(Stream.ofNullable(request.getParameterValues("column"))
                .flatMap(Stream::of)
                .distinct()
                .toArray(String[]::new));
        Set<ListColumn> columns = Stream.of(ListColumn.values())
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toSet());
        if (look.view().isEmpty()) {
            desk.open(columns);
            views.changed();
        }
        return look.showing(columns);
    }

    private ListLook kept(ListLook look) {
        ListLook saved = ListLook.of(desk.save(request.getParameter("name"), look.filter(), look.columns()));
        views.changed();
        return saved;
    }

    private <E extends Enum<E>> Optional<E> one(E[] values, String parameter) {
        return Stream.of(values)
                .filter(each -> each.name().equals(request.getParameter(parameter)))
                .findFirst();
    }
}
