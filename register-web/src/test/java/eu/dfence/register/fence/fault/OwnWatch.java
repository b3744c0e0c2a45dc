package eu.dfence.register.fence.fault;

import java.time.LocalDate;

class OwnWatch {
    LocalDate today = LocalDate.now();
}
