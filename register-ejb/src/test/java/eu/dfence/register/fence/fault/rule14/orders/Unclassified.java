package eu.dfence.register.fence.fault.rule14.orders;

import eu.dfence.register.privacy.catalogue.api.NotPersonal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Unclassified {
    @Id
    @NotPersonal("row's own id")
    private Long id;

    @Column(name = "nickname")
    private String nickname;
}
