package eu.dfence.register.fence.fault.rule15.orders;

class MathDice {
    double dice = Math.random();
}
