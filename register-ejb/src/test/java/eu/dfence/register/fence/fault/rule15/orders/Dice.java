package eu.dfence.register.fence.fault.rule15.orders;

import java.util.Random;

class Dice {
    Random dice = new Random();
}
