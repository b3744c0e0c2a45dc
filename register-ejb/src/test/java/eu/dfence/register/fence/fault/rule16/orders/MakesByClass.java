package eu.dfence.register.fence.fault.rule16.orders;

class MakesByClass {
    @SuppressWarnings("deprecation")
    Object out(Class<?> type) throws ReflectiveOperationException {
        return type.newInstance();
    }
}
