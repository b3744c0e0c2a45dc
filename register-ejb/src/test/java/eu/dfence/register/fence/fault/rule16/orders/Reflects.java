package eu.dfence.register.fence.fault.rule16.orders;

import java.lang.reflect.Method;

class Reflects {
    Object out(Method method, Object list) throws ReflectiveOperationException {
        return method.invoke(null, list);
    }
}
