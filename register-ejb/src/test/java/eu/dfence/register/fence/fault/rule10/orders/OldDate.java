package eu.dfence.register.fence.fault.rule10.orders;

import java.util.Date;

class OldDate {
    Date now = new Date();
}
