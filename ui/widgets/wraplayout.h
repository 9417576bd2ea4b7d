#pragma once

#include <QLayout>
#include <QList>

namespace claimcheck {

/// A row that breaks where it is too narrow, as text does; mirrored from right to left. Each item has its own size; the
/// last one may stand at the far end of its line.
class WrapLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    void setLastAtEnd() { m_lastAtEnd = true; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items where @a moves, and returns the height they take.
    int arrange(const QRect &whole, bool moves) const;

    QList<QLayoutItem *> m_items;
    bool m_lastAtEnd = false;
};

} // namespace claimcheck
