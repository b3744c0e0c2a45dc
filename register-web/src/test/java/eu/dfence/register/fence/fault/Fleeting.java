package eu.dfence.register.fence.fault;

import jakarta.faces.view.ViewScoped;

@ViewScoped
class Fleeting {}
