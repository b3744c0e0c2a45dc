package eu.dfence.register.fence.fault;

import java.util.Random;

class Dice {
    int thrown = new Random().nextInt();
}
