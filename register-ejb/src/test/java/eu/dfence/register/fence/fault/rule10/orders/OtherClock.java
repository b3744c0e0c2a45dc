package eu.dfence.register.fence.fault.rule10.orders;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;

@Alternative
@Dependent
class OtherClock {}
