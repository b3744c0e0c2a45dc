package eu.dfence.register.fence.fault.rule8.orders.api;

import eu.dfence.register.privacy.catalogue.api.DataCategory;
import eu.dfence.register.privacy.catalogue.api.PersonalData;
import eu.dfence.register.privacy.catalogue.api.Purpose;

@PersonalData(category = DataCategory.NAME, purposes = Purpose.ORDERS)
public record Face(String name) {}
