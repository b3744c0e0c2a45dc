package eu.dfence.register.fence.fault.rule11.orders;

import jakarta.ejb.Stateless;
import java.util.List;

@Stateless
public class LeakyDeskBean {
    public List<? extends Object> fine() {
        return List.of();
    }

    public List<Kept> leaks() {
        return List.of();
    }
}
