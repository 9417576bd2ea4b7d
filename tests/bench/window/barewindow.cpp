#include <QApplication>
#include <QWidget>

/// The least a Qt program with a window can be: what everything else is measured against.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QWidget window;
    window.resize(1100, 700);
    window.show();
    return app.exec();
}
