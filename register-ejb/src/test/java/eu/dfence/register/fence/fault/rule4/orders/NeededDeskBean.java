package eu.dfence.register.fence.fault.rule4.orders;

import jakarta.ejb.Stateless;

@Stateless
public class NeededDeskBean {}
